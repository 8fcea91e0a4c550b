package press.broadsheet.web.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import press.broadsheet.newsroom.people.Role;

/// Hangs the doors: the table of [Routes] in front of the pages, and what browsers are told to forbid.
@Configuration
class Doors {
    /// No script, style or frame but our own files; nothing may frame us.
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; object-src 'none'";

    @Bean
    SecurityFilterChain doorsOfPages(HttpSecurity http, SignIn signIn, SignInLimit limit) throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll();
            for (var route : Routes.PAGES) {
                var matched = requests.requestMatchers(pathPattern(route.method(), route.pattern()));
                if (route.isOpen()) {
                    matched.permitAll();
                } else {
                    matched.hasAnyRole(route.roles().stream().map(Role::name).toArray(String[]::new));
                }
            }
            requests.anyRequest().denyAll();
        });
        http.formLogin(form -> form.loginPage("/login").successHandler(signIn).failureHandler(signIn));
        http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login"));
        http.addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class);
        http.headers(Doors::headers);
        return http.build();
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
