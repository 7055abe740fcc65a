package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNameTests {
    @ParameterizedTest
    @ValueSource(strings = {"住建", "舞钢市应急管理局", "征信、评级机构", "市监 (东丽)", "A-1"})
    void aPlainNameStays(String name) {
        assertThat(FolderName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../etc",
                "/etc",
                "C:\\x",
                "a/b",
                "con",
                "NUL.txt",
                "com1",
                "~x",
                "-rf",
                "x.",
                "x ",
                " x",
                ".exchange.lock",
                "x?*<>|\":"
            })
    void anUnsafeNameBecomesAPlainOneWithAMarkOfItsOwn(String name) {
        becomesPlain(name);
    }

    @Test
    void charactersThatNobodySeesAreNotInAFolderName() {
        for (var name : new String[] {"a\u0000b", "a\nb", "住\u200B建", "住\u202E建", "\uD800"}) {
            becomesPlain(name);
        }
    }

    private static void becomesPlain(String name) {
        var folder = FolderName.of(name);
        assertThat(folder).matches("[^\\p{C}/\\\\:*?\"<>|.~ -][^\\p{C}/\\\\:*?\"<>|]*~[a-z2-7]{8}");
        var home = Path.of("/home/outgoing");
        assertThat(home.resolve(folder).normalize().getParent()).isEqualTo(home);
    }

    @Test
    void twoUnsafeNamesAreNeverMixedUp() {
        assertThat(FolderName.of("a/b")).isNotEqualTo(FolderName.of("a\\b")).isNotEqualTo(FolderName.of("a:b"));
        assertThat(FolderName.of("局".repeat(70))).isNotEqualTo(FolderName.of("局".repeat(71)));
    }

    @Test
    void aLongNameFitsIntoWhatSystemsTake() {
        assertThat(FolderName.of("𠮷".repeat(400)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(255);
    }
}
