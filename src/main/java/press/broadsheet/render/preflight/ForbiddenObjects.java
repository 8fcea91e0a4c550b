package press.broadsheet.render.preflight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// What has no place in a newspaper's file: whatever runs, opens, asks, hides or reaches outside.
final class ForbiddenObjects {
    private static final List<String> ACTIONS = List.of(
            "JavaScript",
            "Launch",
            "GoToR",
            "GoToE",
            "ImportData",
            "SubmitForm",
            "ResetForm",
            "Rendition",
            "Movie",
            "Sound");
    private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:");

    private final SortedMap<String, Integer> found = new TreeMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private ForbiddenObjects() {}

    static List<Remark> in(PDDocument document) {
        var search = new ForbiddenObjects();
        search.waiting.add(document.getDocument().getTrailer());
        while (!search.waiting.isEmpty()) {
            search.visit(search.waiting.remove());
        }
        var remarks = new ArrayList<Remark>();
        search.found.forEach((what, count) -> remarks.add(Preflight.remark(
                "FORBIDDEN_OBJECT",
                Severity.ERROR,
                0,
                "the file holds %s (%d time%s)".formatted(what, count, count == 1 ? "" : "s"),
                "take it out")));
        return remarks;
    }

    private void visit(COSBase base) {
        var value = base instanceof COSObject reference ? reference.getObject() : base;
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof COSArray array) {
            array.forEach(this::later);
        } else if (value instanceof COSDictionary dictionary) {
            judge(dictionary);
            dictionary.getValues().forEach(this::later);
        }
    }

    private void later(COSBase value) {
        if (value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary) {
            waiting.add(value);
        }
    }

    private void judge(COSDictionary dictionary) {
        var action = String.valueOf(dictionary.getNameAsString(COSName.S));
        if (ACTIONS.contains(action)) {
            tell("an action '" + action + "'");
        } else if (dictionary.containsKey(COSName.JS)) {
            tell("JavaScript");
        }
        if (dictionary.containsKey(COSName.EF) || named(dictionary, "EmbeddedFile")) {
            tell("an embedded file");
        }
        if (dictionary.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form && asks(form)) {
            tell("a form");
        }
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.F)
                || named(dictionary, "Filespec") && !dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(COSName.getPDFName("Ref")) && named(dictionary, "XObject")
                || dictionary.containsKey(COSName.getPDFName("OPI"))) {
            tell("a reference to an external file");
        }
        if (dictionary.containsKey(COSName.URI) && "URI".equals(action)) {
            address(String.valueOf(dictionary.getString(COSName.URI)));
        }
        if (dictionary.containsKey(COSName.ENCRYPT) && !dictionary.containsKey(COSName.TYPE)) {
            tell("encryption");
        }
    }

    private static boolean named(COSDictionary dictionary, String type) {
        return type.equals(dictionary.getNameAsString(COSName.TYPE));
    }

    private static boolean asks(COSDictionary form) {
        var fields = form.getCOSArray(COSName.FIELDS);
        return fields != null && fields.size() > 0 || form.containsKey(COSName.XFA);
    }

    private void address(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().noneMatch(lower::startsWith)) {
            tell("a link to '" + address + "', which is no http, https or mailto address");
        }
    }

    private void tell(String what) {
        found.merge(what, 1, Integer::sum);
    }
}
