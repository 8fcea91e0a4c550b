package press.broadsheet.web.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import press.broadsheet.newsroom.people.People;

/// The newsroom's people, as Spring Security asks for them.
@Component
class Accounts implements UserDetailsService {
    private final People people;

    Accounts(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var person = people.named(name).orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
        return User.withUsername(person.name())
                .password(person.password())
                .roles(person.role().name())
                .disabled(!person.enabled())
                .build();
    }
}
