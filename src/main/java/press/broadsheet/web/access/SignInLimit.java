package press.broadsheet.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns an address away that has sent too many wrong passwords. Only wrong ones count, and only for the address that
/// sent them: nobody is locked out by another's guessing.
@Component
class SignInLimit extends OncePerRequestFilter {
    private static final int A_MINUTE = 10;

    private final RequestMatcher signIn = PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login");
    private final Tries tries = new Tries(A_MINUTE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signIn.matches(request) && !tries.areLeft(request.getRemoteAddr())) {
            response.setHeader("Retry-After", "" + tries.waitSeconds());
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    void countWrong(HttpServletRequest request) {
        tries.countWrong(request.getRemoteAddr());
    }
}
