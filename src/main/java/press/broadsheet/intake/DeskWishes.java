package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.layout.Spelling;
import press.broadsheet.layout.YamlMapping;

/// The wishes of one `desk.yaml`. What is not understood, or names something that is not there, adds a problem.
final class DeskWishes {
    private static final Pattern PIN = Pattern.compile("(\\d{1,4})(?:\\s+(\\S+))?");

    private final Publication publication;
    private final int pages;
    private final Intake intake;
    private final List<Wish> wishes = new ArrayList<>();

    /// @param pages the page count wanted, or 0 for any that the publication has
    DeskWishes(Publication publication, int pages, Intake intake) {
        this.publication = publication;
        this.pages = pages;
        this.intake = intake;
    }

    /// In the file's order.
    List<Wish> in(YamlMapping root) {
        each(root, "stories", this::story);
        each(root, "pages", this::page);
        root.refuseOtherKeys();
        wishes.sort(Comparator.comparingInt(Wish::line));
        return wishes;
    }

    /// One story's or page's wishes under their name.
    private record Entry(String name, YamlMapping all, YamlMapping own) {}

    private static void each(YamlMapping root, String group, Consumer<Entry> reader) {
        root.mapping(group)
                .ifPresent(all -> all.keys()
                        .forEach(name -> all.mapping(name).ifPresent(own -> reader.accept(new Entry(name, all, own)))));
    }

    private void story(Entry entry) {
        var id = entry.name();
        var own = entry.own();
        if (isKnown(entry)) {
            own.text("pin").flatMap(text -> pin(id, text, own)).ifPresent(wishes::add);
            if (own.flag("keep_out")) {
                wishes.add(new Wish.KeepOut(id, own.line("keep_out")));
            }
            if (own.flag("must_run")) {
                wishes.add(new Wish.MustRun(id, own.line("must_run")));
            }
            own.text("jump").ifPresent(text -> wishes.add(new Wish.Jump(id, own.flag("jump"), own.line("jump"))));
            own.text("headline").ifPresent(text -> wishes.add(new Wish.Headline(id, text, own.line("headline"))));
            own.text("section")
                    .flatMap(name -> section(name, own))
                    .ifPresent(name -> wishes.add(new Wish.Move(id, name, own.line("section"))));
            own.refuseOtherKeys();
        }
    }

    /// A story that was refused cannot be printed, and need not be kept out.
    private boolean isKnown(Entry entry) {
        var ids = intake.day().stories().stream().map(Story::id).toList();
        var refused = intake.refused().stream()
                .filter(r -> r.id().equals(entry.name()))
                .findFirst();
        if (ids.contains(entry.name())) {
            return true;
        }
        if (refused.isPresent() && !entry.own().flag("keep_out")) {
            entry.all()
                    .problem(
                            entry.name(),
                            "story '" + entry.name() + "' was refused: "
                                    + refused.get().reason(),
                            "Correct the article, or take these lines away");
        } else if (refused.isEmpty()) {
            entry.all()
                    .problem(
                            entry.name(),
                            "there is no story '" + entry.name() + "' in the day",
                            Spelling.nearest(entry.name(), ids)
                                    .map(near -> "Did you mean '" + near + "'")
                                    .orElse("Write the id as articles.json has it"));
        }
        return false;
    }

    private Optional<Wish> pin(String id, String text, YamlMapping own) {
        var parts = PIN.matcher(text);
        if (!parts.matches()) {
            own.problem("pin", "'pin' is '" + text + "'", "Write the page, and the slot if you like: 'pin: 1 lead'");
            return Optional.empty();
        }
        var slot = Optional.ofNullable(parts.group(2)).orElse("");
        return pageNumber(parts.group(1), "pin", own).map(page -> new Wish.Pin(id, page, slot, own.line("pin")));
    }

    private Optional<String> section(String name, YamlMapping own) {
        var names = publication.sections().stream().map(SectionPlan::name).toList();
        var upper = name.toUpperCase(Locale.ROOT);
        if (names.contains(upper)) {
            return Optional.of(upper);
        }
        own.problem("section", "there is no section '" + name + "'", Spelling.advice(upper, names));
        return Optional.empty();
    }

    private void page(Entry entry) {
        var own = entry.own();
        pageNumber(entry.name(), entry.name(), entry.all()).ifPresent(page -> {
            own.text("layout")
                    .flatMap(name -> layout(name, own))
                    .ifPresent(name -> wishes.add(new Wish.Force(page, name, own.line("layout"))));
            if (own.flag("lock")) {
                wishes.add(new Wish.Lock(page, own.line("lock")));
            }
            own.refuseOtherKeys();
        });
    }

    private Optional<Integer> pageNumber(String text, String key, YamlMapping own) {
        var most = pages > 0 ? pages : publication.pagesByDay().getLast();
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (number >= 1 && number <= most) {
            return Optional.of(number);
        }
        var why = pages > 0 ? "--pages says" : "as 'pages' of publication.yaml says";
        own.problem(key, "there is no page " + text, "Write a number from 1 to " + most + ", " + why);
        return Optional.empty();
    }

    private Optional<String> layout(String name, YamlMapping own) {
        var names = publication.layouts().keySet();
        if (names.contains(name)) {
            return Optional.of(name);
        }
        own.problem("layout", "there is no layout '" + name + "'", Spelling.advice(name, names));
        return Optional.empty();
    }
}
