package press.broadsheet.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// Whether what stands in the panels fits their boxes, read from Flying Saucer's finished layout.
final class PanelFit {
    private final double dotsPerPoint;
    private final Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Remark> remarks = new ArrayList<>();

    private PanelFit(double dotsPerPoint) {
        this.dotsPerPoint = dotsPerPoint;
    }

    /// @param root of a finished layout
    static List<Remark> check(Box root, double dotsPerPoint) {
        var fit = new PanelFit(dotsPerPoint);
        fit.find(root);
        return fit.remarks;
    }

    private void find(Box box) {
        if (!seen.add(box)) {
            return;
        }
        var element = box.getElement();
        if (element != null && element.getAttribute("class").equals(EditionDocument.PANEL_CLASS)) {
            measure(box, element);
        } else {
            children(box).forEach(this::find);
        }
    }

    private void measure(Box panel, Element element) {
        var reach = new Reach();
        children(panel).forEach(child -> reach(child, reach));
        double over = Math.max(
                reach.foot - panel.getAbsY() - panel.getHeight(), reach.right - panel.getAbsX() - panel.getWidth());
        if (over / dotsPerPoint > 1) {
            remarks.add(overflow(element, over / dotsPerPoint));
        }
    }

    private void reach(Box box, Reach reach) {
        if (!seen.add(box)) {
            return;
        }
        reach.foot = Math.max(reach.foot, box.getAbsY() + box.getHeight());
        reach.right = Math.max(reach.right, box.getAbsX() + box.getWidth());
        var style = box.getStyle();
        if (style == null || !style.isIdent(CSSName.OVERFLOW, IdentValue.HIDDEN)) {
            children(box).forEach(child -> reach(child, reach));
        }
    }

    private static List<Box> children(Box box) {
        var children = new ArrayList<Box>();
        for (int i = 0; i < box.getChildCount(); i++) {
            children.add(box.getChild(i));
        }
        if (box instanceof LineBox line && line.getNonFlowContent() != null) {
            children.addAll(line.getNonFlowContent());
        }
        if (box instanceof InlineLayoutBox inline) {
            for (var child : inline.getInlineChildren()) {
                if (child instanceof Box childBox) {
                    children.add(childBox);
                }
            }
        }
        return children;
    }

    private static Remark overflow(Element panel, double overPt) {
        var page = ((Element) panel.getParentNode()).getAttribute(EditionDocument.PAGE_ATTRIBUTE);
        return new Remark(
                "PANEL_OVERFLOW",
                Severity.WARNING,
                "",
                Integer.parseInt(page),
                panel.getAttribute(EditionDocument.SLOT_ATTRIBUTE),
                "What stands in the panel is %.0f points larger than its box.".formatted(overPt),
                "What reaches over the box was cut off.");
    }

    /// How far to the right and down anything reaches, in dots.
    private static final class Reach {
        int right;
        int foot;
    }
}
