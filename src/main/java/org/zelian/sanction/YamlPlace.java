package org.zelian.sanction;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import org.zelian.kernel.Refusal;

/**
 * One place in a YAML file: a text, a list or named entries, and the line it stands on.
 *
 * <p>Every value is text: {@code 2018} stays a version, {@code 2024-07-01} and {@code no} stay what was written.
 */
public final class YamlPlace {
    private final String file;
    private final Node node;

    private YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     */
    public static YamlPlace read(String file, Reader text) {
        var dumping = new DumperOptions();
        var loading = new LoaderOptions();
        var yaml = new Yaml(
                new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextOnlyResolver());
        try {
            var root = yaml.compose(text);
            if (root == null) {
                throw new Refusal("YAML_EMPTY", file + " is empty.", "Write the entry into it or remove the file.");
            }
            return new YamlPlace(file, root);
        } catch (YAMLException e) {
            var refusal = new Refusal("YAML_SYNTAX", file + " is not YAML: " + e.getMessage(), "Correct that line.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Says where this is, for messages. */
    public String where() {
        return file + " line " + (node.getStartMark().getLine() + 1);
    }

    /** Gives the named entries in the order of the file; a name that stands twice is refused. */
    public SequencedMap<String, YamlPlace> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw shape("names with values");
        }
        var entries = new LinkedHashMap<String, YamlPlace>();
        for (var tuple : mapping.getValue()) {
            var name = new YamlPlace(file, tuple.getKeyNode());
            if (entries.put(name.text(), new YamlPlace(file, tuple.getValueNode())) != null) {
                throw new Refusal(
                        "YAML_TWICE", name.text() + " stands twice, again in " + name.where() + ".", "Keep one.");
            }
        }
        return entries;
    }

    /** Gives one named entry and refuses its absence. */
    public YamlPlace entry(String name) {
        var entry = entries().get(name);
        if (entry == null) {
            throw new Refusal("YAML_MISSING", where() + " has no entry " + name + ".", "Add " + name + ".");
        }
        return entry;
    }

    /** Gives the items of a list. */
    public List<YamlPlace> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw shape("a list");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlPlace(file, item))
                .toList();
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Gives the text. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw shape("a text");
        }
        return scalar.getValue();
    }

    private Refusal shape(String expected) {
        return new Refusal("YAML_SHAPE", where() + " is not " + expected + ".", "Write " + expected + " there.");
    }

    /** Leaves every value a text: nothing is taken for a number, a day or a truth value. */
    static final class TextOnlyResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: that is the point.
        }
    }
}
