package id.etalase.docs.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A table in a frame that scrolls sideways, so that a wide one does not widen the page of a phone. */
final class TableHtml implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    TableHtml(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("div", Map.of("class", "table", "tabindex", "0"));
        html.tag("table");
        Nodes.children(table).forEach(context::render);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }
}
