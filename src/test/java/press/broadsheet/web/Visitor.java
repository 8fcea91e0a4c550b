package press.broadsheet.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.newsroom.people.Role;

/// Somebody with a browser, as far as requests go: keeps cookies, sends the form token, follows nothing.
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String token = "";

    Visitor(Newsroom newsroom) {
        address = newsroom.address();
    }

    static Visitor signedIn(Newsroom newsroom, Role role) {
        var visitor = new Visitor(newsroom);
        visitor.signIn(role.name(), Newsroom.PASSWORD);
        return visitor;
    }

    HttpResponse<String> signIn(String name, String password) {
        get("/login");
        var answer = post("/login", Map.of("username", name, "password", password));
        get("/login");
        return answer;
    }

    HttpResponse<String> get(String path) {
        var answer = send(request(path).GET().build());
        var found = TOKEN.matcher(answer.body());
        token = found.find() ? found.group(1) : token;
        return answer;
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        var body = new TreeMap<>(form)
                .entrySet().stream()
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
