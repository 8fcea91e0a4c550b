package press.broadsheet.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the part of a structure tree that some pages need (ISO 32000-1, 14.7), as small as it can be.
final class TagWriter {
    private final PdfFile file;
    private final TagTree tree;
    private final PageSet pages;
    private final Map<Tag, Integer> numbers = new IdentityHashMap<>();
    private final Map<LinkArea, Integer> links = new IdentityHashMap<>();
    private final Headings headings = new Headings();

    TagWriter(PdfFile file, TagTree tree, PageSet pages) {
        this.file = file;
        this.tree = tree;
        this.pages = pages;
    }

    /// Returns the root's number.
    ///
    /// @param areas what can be clicked, in the order of their keys in the parent tree, after those of the pages
    int write(List<LinkArea> areas) throws IOException {
        int root = file.reserve();
        int document = element(tree.root(), root);
        int parents = file.object(parents(areas));
        int next = pages.to() - pages.from() + areas.size();
        file.object(
                root,
                "<</Type/StructTreeRoot/K " + document + " 0 R/ParentTree " + parents + " 0 R/ParentTreeNextKey " + next
                        + ">>");
        return root;
    }

    private int element(Tag tag, int parent) throws IOException {
        int number = file.reserve();
        numbers.put(tag, number);
        var text = new StringBuilder("<</S/").append(type(tag));
        text.append("/P ").append(parent).append(" 0 R");
        notes(tag, text);
        kids(tag, number, text);
        if (tag.role() == Role.ARTICLE) {
            headings.endArticle();
        }
        file.object(number, text.append(">>"));
        return number;
    }

    private String type(Tag tag) {
        if (tag.role() == Role.LINK && tag.kids().stream().noneMatch(k -> k instanceof LinkArea a && pages.holds(a))) {
            return Role.SPAN.type();
        }
        return tag.role().isHeading() ? headings.next(tag.role()) : tag.role().type();
    }

    private void notes(Tag tag, StringBuilder text) {
        tag.note(Tag.Note.ALT).ifPresent(alt -> text.append("/Alt").append(PdfStrings.of(alt)));
        actualText(tag).ifPresent(t -> text.append("/ActualText").append(PdfStrings.of(t)));
        tag.note(Tag.Note.TITLE).ifPresent(t -> text.append("/T").append(PdfStrings.of(t)));
        tag.note(Tag.Note.LANGUAGE).ifPresent(l -> text.append("/Lang").append(PdfStrings.of(l)));
        tag.note(Tag.Note.SCOPE)
                .ifPresent(s -> text.append("/A<</O/Table/Scope/").append(s).append(">>"));
        tag.note(Tag.Note.COLUMNS)
                .ifPresent(c -> text.append("/A<</O/Table/ColSpan ").append(c).append(">>"));
        tag.box()
                .ifPresent(box -> text.append("/A<</O/Layout/Placement/Block/BBox")
                        .append(pages.rectangle(page(tag), box))
                        .append(">>"));
    }

    private Optional<String> actualText(Tag tag) {
        if (!tag.isSpelled()) {
            return tag.note(Tag.Note.ACTUAL_TEXT);
        }
        var said = new StringBuilder();
        say(tag, said);
        return Optional.of(said.toString().replace("\u00ad", ""));
    }

    private void say(Tag tag, StringBuilder said) {
        for (var kid : tag.kids()) {
            if (kid instanceof Tag child) {
                say(child, said);
            } else if (kid instanceof Kid.Mark mark && pages.holds(mark.page())) {
                said.append(mark.said());
            }
        }
    }

    /// The page of its first content in this file.
    private int page(Tag tag) {
        for (var kid : tag.kids()) {
            if (kid instanceof Kid.Mark mark && pages.holds(mark.page())) {
                return mark.page();
            }
        }
        return pages.from();
    }

    private void kids(Tag tag, int number, StringBuilder text) throws IOException {
        var kids = new ArrayList<String>();
        int page = -1;
        for (var kid : inOrder(tag)) {
            switch (kid) {
                case Tag child -> {
                    if (speaks(child)) {
                        kids.add(element(child, number) + " 0 R");
                    }
                }
                case Kid.Mark mark -> {
                    if (pages.holds(mark.page())) {
                        page = page < 0 ? mark.page() : page;
                        kids.add(page == mark.page() ? String.valueOf(mark.id()) : elsewhere(mark));
                    }
                }
                case LinkArea area -> {
                    if (pages.holds(area)) {
                        links.put(area, number);
                        kids.add("<</Type/OBJR/Pg " + pages.reference(area.page()) + "/Obj " + pages.annotation(area)
                                + " 0 R>>");
                    }
                }
            }
        }
        if (page >= 0) {
            text.append("/Pg ").append(pages.reference(page));
        }
        if (kids.size() == 1) {
            var only = kids.getFirst();
            text.append(only.startsWith("<") ? "/K" : "/K ").append(only);
        } else if (!kids.isEmpty()) {
            text.append("/K[").append(String.join(" ", kids)).append(']');
        }
    }

    /// A story that goes on on the first of these pages begins with its headline there, not with the end of the
    /// paragraph
    /// that was broken off.
    private List<Kid> inOrder(Tag tag) {
        var spoken = tag.kids().stream()
                .filter(kid -> !(kid instanceof Tag child) || speaks(child))
                .toList();
        if (tag.role() != Role.ARTICLE
                || spoken.isEmpty()
                || !(spoken.getFirst() instanceof Tag first)
                || !beginsBefore(first)) {
            return tag.kids();
        }
        var ordered = new ArrayList<Kid>(spoken.subList(1, spoken.size()));
        var head = 0;
        while (head < ordered.size()
                && !(ordered.get(head) instanceof Tag t && t.role().isHeading())) {
            head++;
        }
        ordered.add(head < ordered.size() ? head + 1 : 0, first);
        return ordered;
    }

    private boolean beginsBefore(Tag tag) {
        return tag.kids().stream().anyMatch(kid -> switch (kid) {
            case Kid.Mark mark -> mark.page() < pages.from();
            case Tag child -> beginsBefore(child);
            case LinkArea area -> false;
        });
    }

    private String elsewhere(Kid.Mark mark) {
        return "<</Type/MCR/Pg " + pages.reference(mark.page()) + "/MCID " + mark.id() + ">>";
    }

    /// Whether anything of it is on these pages.
    private boolean speaks(Tag tag) {
        for (var kid : tag.kids()) {
            boolean here = switch (kid) {
                case Kid.Mark mark -> pages.holds(mark.page());
                case LinkArea area -> pages.holds(area);
                case Tag child -> speaks(child);
            };
            if (here) {
                return true;
            }
        }
        return tag.role().isKeptEmpty() && tag.kids().isEmpty();
    }

    /// By page the element of each stretch of content, then that of each area that can be clicked.
    private String parents(List<LinkArea> areas) {
        var text = new StringBuilder("<</Nums[");
        int key = 0;
        for (int page = pages.from(); page < pages.to(); page++) {
            text.append(key++).append('[');
            for (var tag : tree.marks(page)) {
                text.append(numbers.getOrDefault(tag, 0)).append(" 0 R ");
            }
            text.append(']');
        }
        for (var area : areas) {
            text.append(key++).append(' ').append(links.getOrDefault(area, 0)).append(" 0 R ");
        }
        return text.append("]>>").toString();
    }
}
