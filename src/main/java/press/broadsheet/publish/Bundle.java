package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An edition's folder in the making: everything goes to a folder beside the target and becomes visible by one rename.
///
/// A run that fails or is killed leaves the old edition as it was; what it leaves beside it is removed by the next run.
public final class Bundle implements AutoCloseable {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Path target;
    private final Path parent;
    private final Path making;
    private final Path old;

    private Bundle(Path target) {
        this.target = target.toAbsolutePath().normalize();
        parent = Objects.requireNonNull(this.target.getParent(), "an edition needs a folder to stand in");
        var name = this.target.getFileName().toString();
        making = this.target.resolveSibling("." + name + ".making");
        old = this.target.resolveSibling("." + name + ".old");
    }

    /// Opens a new bundle for `target`; puts right what a killed run left.
    public static Bundle open(Path target) throws IOException {
        var bundle = new Bundle(target);
        Files.createDirectories(bundle.parent);
        if (Files.exists(bundle.old) && !Files.exists(bundle.target)) {
            Files.move(bundle.old, bundle.target, StandardCopyOption.ATOMIC_MOVE);
        }
        Trees.delete(bundle.old);
        Trees.delete(bundle.making);
        Files.createDirectories(bundle.making);
        return bundle;
    }

    /// Where a file of the bundle is to be written.
    public Path file(String name) {
        return making.resolve(name);
    }

    public void writeReport(Report report) throws IOException {
        writeJson("report.json", report);
    }

    public void writeRecipe(Recipe recipe) throws IOException {
        writeJson("edition.json", recipe);
    }

    /// The recipe of an edition on disk; empty where there is none, or one that another version of Broadsheet wrote.
    public static Optional<Recipe> recipe(Path folder) throws IOException {
        var file = folder.resolve("edition.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(STRICT.readValue(Files.readString(file), Recipe.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void writeJson(String name, Object value) throws IOException {
        Files.writeString(file(name), json(value));
    }

    /// `value` as the bundle's files have it, with a line end.
    public static String json(Object value) {
        return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    }

    /// Makes the bundle visible at its target.
    public void publish() throws IOException {
        Trees.sync(making);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        Trees.syncOne(parent);
        Trees.delete(old);
    }

    /// Removes what was not published.
    @Override
    public void close() throws IOException {
        Trees.delete(making);
    }
}
