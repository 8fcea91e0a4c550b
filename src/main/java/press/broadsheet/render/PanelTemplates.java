package press.broadsheet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/// The panels' templates, filled by Thymeleaf. Only files of the one folder are read, whatever a template includes.
final class PanelTemplates {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final TemplateEngine engine = new TemplateEngine();
    private final Locale locale;

    PanelTemplates(Path folder, String language) {
        engine.setTemplateResolver(new OneFolder(folder));
        locale = Locale.forLanguageTag(language);
    }

    /// @param name the file's name without `.html`
    String fill(String name, SortedMap<String, Object> model) {
        return engine.process(name, new Context(locale, model));
    }

    private static final class OneFolder extends AbstractConfigurableTemplateResolver {
        private final Path folder;

        OneFolder(Path folder) {
            this.folder = folder;
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String owner,
                String template,
                String resource,
                @Nullable String encoding,
                @Nullable Map<String, Object> attributes) {
            var file = folder.resolve(template + ".html");
            if (!NAME.matcher(template).matches() || !Files.isRegularFile(file)) {
                throw new TemplateInputException("there is no panel '" + template + "'");
            }
            return new StringTemplateResource(read(file));
        }

        /// Preprocessing would run what stands in the data, so templates that use it are refused.
        private static String read(Path file) {
            try {
                var text = Files.readString(file);
                if (text.contains("__${")) {
                    throw new TemplateInputException(file.getFileName() + " uses preprocessing (__${...}__)");
                }
                return text;
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
    }
}
