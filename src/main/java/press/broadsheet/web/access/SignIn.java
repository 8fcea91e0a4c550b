package press.broadsheet.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import press.broadsheet.newsroom.people.Audit;

/// What happens after a password was right or wrong; both are in the audit log.
@Component
class SignIn extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {
    private final Audit audit;
    private final SignInLimit limit;

    SignIn(Audit audit, SignInLimit limit) {
        this.audit = audit;
        this.limit = limit;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        audit.note(authentication.getName(), "signed in", request.getRemoteAddr(), "");
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        limit.countWrong(request);
        audit.note(typed(request.getParameter("username")), "was refused", request.getRemoteAddr(), "");
        response.sendRedirect(request.getContextPath() + "/login?wrong");
    }

    private static String typed(@Nullable String name) {
        return name == null || name.isBlank() ? "nobody" : name;
    }
}
