package org.zelian.sanction;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes maps, lists and texts as YAML that people read: the same tree always gives the same file. */
public final class YamlText {
    private static final int WIDTH = 116;
    private static final int SHORT = 60;

    private YamlText() {}

    /**
     * Writes a tree.
     *
     * @param tree maps with text keys, lists and texts; the order of a map is kept
     * @param comment lines above it, without their #
     */
    public static String of(Object tree, String... comment) {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        var loading = new LoaderOptions();
        var yaml = new Yaml(
                new SafeConstructor(loading),
                new Representer(options),
                options,
                loading,
                new YamlPlace.TextOnlyResolver());
        var out = new StringWriter();
        for (var line : comment) {
            out.append("# ").append(line).append('\n');
        }
        yaml.serialize(node(tree), out);
        return out.toString();
    }

    private static Node node(Object tree) {
        return switch (tree) {
            case Map<?, ?> map -> mapping(map);
            case List<?> list -> sequence(list);
            default -> scalar(tree.toString());
        };
    }

    private static Node mapping(Map<?, ?> map) {
        var tuples = new ArrayList<NodeTuple>();
        map.forEach((name, value) -> tuples.add(new NodeTuple(scalar(name.toString()), node(value))));
        boolean small = map.values().stream().allMatch(String.class::isInstance)
                && map.toString().length() < SHORT;
        return new MappingNode(Tag.MAP, tuples, small ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node sequence(List<?> list) {
        boolean small = list.stream().allMatch(String.class::isInstance);
        return new SequenceNode(
                Tag.SEQ, list.stream().map(YamlText::node).toList(), small ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node scalar(String text) {
        return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }
}
