package press.broadsheet.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.StoryType;
import press.broadsheet.layout.TypeStyle;
import press.broadsheet.typeset.Faces;
import press.broadsheet.typeset.Galley;
import press.broadsheet.typeset.GalleySetter;
import press.broadsheet.typeset.Typesetter;

/// Sets items in real type and draws their shape curves. Everything is set once and kept: the caches hold values that
/// depend on their keys alone, so that the order of asking changes nothing.
public final class Measurer {
    private final GalleySetter galleys;
    private final Heads heads;
    private final Pictures pictures;
    private final Bylines bylines;
    private final Map<GalleyKey, Galley> setGalleys = new ConcurrentHashMap<>();
    private final Map<CurveKey, ShapeCurve> curves = new ConcurrentHashMap<>();
    private final Map<Galley, List<Remark>> remarks = Collections.synchronizedMap(new IdentityHashMap<>());

    /// @param jumpFrom what stands above the rest of a story jumped from page 1
    public Measurer(Typesetter typesetter, Faces faces, String jumpFrom) {
        var smallType = new SmallType(typesetter);
        galleys = new GalleySetter(typesetter, faces);
        heads = new Heads(smallType, jumpFrom);
        pictures = new Pictures(smallType);
        bylines = new Bylines(smallType);
    }

    /// What a body's setting depends on.
    private static final List<Part> BODY_PARTS = List.of(
            Part.BODY,
            Part.SUBHEAD,
            Part.LIST,
            Part.QUOTE,
            Part.VERSE,
            Part.DROPCAP,
            Part.DATELINE,
            Part.FACTBOX_HEAD,
            Part.FACTBOX,
            Part.NOTE);

    private record GalleyKey(String story, List<TypeStyle> styles, Length measure) {
        static GalleyKey of(Story story, StoryType type, Length measure) {
            return new GalleyKey(story.id(), BODY_PARTS.stream().map(type::of).toList(), measure);
        }
    }

    private record CurveKey(List<String> items, Leaf leaf, Grid grid, Jumping jumping) {}

    /// The body of a story at a measure.
    Galley galley(Story story, StoryType type, Length measure) {
        return setGalleys.computeIfAbsent(GalleyKey.of(story, type, measure), k -> {
            var proof = galleys.set(story, type, measure);
            remarks.put(proof.value(), proof.remarks());
            return proof.value();
        });
    }

    /// What setting a body had to remark.
    List<Remark> remarksOn(Galley galley) {
        return remarks.getOrDefault(galley, List.of());
    }

    /// The curve of one item, or of several short ones in a briefs slot.
    ShapeCurve curve(List<Item> items, Leaf leaf, Grid grid, Jumping jumping) {
        var keys = items.stream().map(Item::key).toList();
        if (items.getFirst().rest().isPresent()) {
            return new CurveMaker(wardrobe(items, leaf, grid), leaf, grid, Jumping.NO).make();
        }
        var key = new CurveKey(keys, leaf, grid, jumping);
        return curves.computeIfAbsent(
                key, k -> new CurveMaker(wardrobe(items, leaf, grid), leaf, grid, jumping).make());
    }

    private Galley briefs(List<Item> items, StoryType type, Length measure) {
        var proofs =
                items.stream().map(i -> galleys.brief(i.story(), type, measure)).toList();
        var joined = Galley.joined(proofs.stream().map(Proof::value).toList());
        remarks.put(joined, proofs.stream().flatMap(p -> p.remarks().stream()).toList());
        return joined;
    }

    private Wardrobe wardrobe(List<Item> items, Leaf leaf, Grid grid) {
        var shape = SlotShape.of(grid, leaf.span(), leaf.legs(), leaf.type());
        if (leaf.kind() == Leaf.Kind.BRIEFS) {
            return Wardrobe.ofBriefs(items, briefs(items, leaf.type(), shape.measure()));
        }
        var item = items.getFirst();
        return new Wardrobe(
                items,
                item.rest().map(Item.Rest::galley).orElseGet(() -> galley(item.story(), leaf.type(), shape.measure())),
                heads.of(item, leaf, shape.width(), grid.leading()),
                bylines.of(item, leaf.type(), shape.measure(), grid.leading()),
                pictures.of(item, leaf, shape.measure(), grid.gutter(), grid.leading()));
    }
}
