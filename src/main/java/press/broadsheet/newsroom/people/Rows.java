package press.broadsheet.newsroom.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/// All rows of a query. Records are never null, which Spring's list leaves open.
public final class Rows {
    private Rows() {}

    public static <T> List<T> of(MappedQuerySpec<T> query) {
        var rows = new ArrayList<T>();
        for (var row : query.list()) {
            rows.add(Objects.requireNonNull(row));
        }
        return List.copyOf(rows);
    }
}
