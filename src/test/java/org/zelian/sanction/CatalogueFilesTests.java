package org.zelian.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Refusal;

class CatalogueFilesTests {
    private static final RowLayout LAYOUT = RowLayout.of("""
            id     id           text
            codes  when.codes   list
            exit   lasts.exit   choices
            note   note         text
            """);

    private static YamlPlace yaml(String text) {
        return YamlPlace.read("some.yaml", new StringReader(text));
    }

    private static CatalogueRow csv(String text) {
        return CatalogueCsv.rows("some.csv", new StringReader(text), LAYOUT.columns())
                .getFirst();
    }

    @Test
    void everyYamlValueIsText() {
        var entries = yaml("{year: 2018, day: 2024-07-01, answer: no, nothing: , tilde: ~}")
                .entries();
        assertThat(entries.values()).extracting(YamlPlace::text).containsExactly("2018", "2024-07-01", "no", "", "~");
    }

    @Test
    void aRowIsTheSameInCsvAndInYaml() {
        var row = csv("id,codes,exit,note\nA-1,B;C,P6M@X;paid;!new | done,\"why: it's, so\"\n");
        var written = YamlText.of(LAYOUT.tree(row));
        assertThat(written).isEqualTo("""
                id: A-1
                when:
                  codes: [B, C]
                lasts:
                  exit:
                    - [P6M@X, paid, '!new']
                    - [done]
                note: 'why: it''s, so'
                """);
        assertThat(LAYOUT.row(yaml(written)).texts(LAYOUT.columns())).isEqualTo(row.texts(LAYOUT.columns()));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsLine() {
        refused(() -> LAYOUT.row(yaml("id: A\nwhere: B\n")), "CATALOGUE_NAME", "some.yaml line 2");
        refused(() -> LAYOUT.row(yaml("id: A\nwhen:\n  codes: B\n")), "YAML_SHAPE", "some.yaml line 3");
        refused(() -> yaml("id: A\nid: B\n").entries(), "YAML_TWICE", "some.yaml line 2");
        refused(() -> yaml("id: [A\n"), "YAML_SYNTAX", "some.yaml");
        refused(() -> yaml(""), "YAML_EMPTY", "some.yaml");
        refused(() -> csv("id,codes\nA,B\n"), "CATALOGUE_CSV", "some.csv");
        refused(() -> csv("id,codes,exit,note\nA,B\n"), "CATALOGUE_CSV", "some.csv line 2");
        refused(() -> csv("id,codes,exit,note\nA,,,yes\n").flag("note"), "CATALOGUE_FLAG", "line 2 column note");
        refused(() -> csv("id,codes,exit,note\nA,,,soon\n").day("note"), "CATALOGUE_DAY", "line 2 column note");
        refused(() -> csv("id,codes,exit,note\nA,,,D\n").one("note", Confidence.class), "CATALOGUE_NAME", "[A, B, C]");
    }

    @Test
    void anEmptyTreeAndAListAreWritten() {
        assertThat(YamlText.of(List.of("A", "B"), "two")).isEqualTo("# two\n[A, B]\n");
        assertThat(YamlText.of(new LinkedHashMap<>(Map.of("a", "1")))).isEqualTo("{a: 1}\n");
    }

    private static void refused(Runnable call, String code, String words) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code))
                .hasMessageContaining(words);
    }
}
