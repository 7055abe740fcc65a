package org.zelian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.intake.Sheet;
import org.zelian.intake.SheetType;
import org.zelian.kernel.Uscc;

class CodeErrorsTests {
    private final CodeErrors errors = new CodeErrors();

    private void addDistinct(int count) {
        for (int i = 0; i < count; i++) {
            errors.add(Uscc.complete("91120113MA9%06d".formatted(i)).value());
        }
    }

    @Test
    void onePairInTwentyThousandPasses() {
        addDistinct(19_999);
        errors.add(Uscc.complete("91120113MA9%06d".formatted(7)).value());
        assertThat(errors.report()).isEqualTo(new CodeErrors.Report(20_000, 2, 0));
        assertThat(errors.report().perTenThousand()).hasToString("1.00");
        assertThat(errors.report().passes()).isTrue();
    }

    @Test
    void onePairAndAnInvalidCodeDoNot() {
        addDistinct(19_998);
        errors.add(Uscc.complete("91120113MA9%06d".formatted(7)).value());
        errors.add("91310115MA1G4L1WXK");
        assertThat(errors.report()).isEqualTo(new CodeErrors.Report(20_000, 2, 1));
        assertThat(errors.report().perTenThousand()).hasToString("1.50");
        assertThat(errors.report().passes()).isFalse();
    }

    @Test
    void aSpellingIsNoError() {
        errors.add("91120113ma9000011h ");
        errors.add("９１１２０１１３ＭＡ９００００２Ｘ９");
        assertThat(errors.report()).isEqualTo(new CodeErrors.Report(2, 0, 0));
    }

    @Test
    void twoSpellingsOfOneCodeAreADuplicate() {
        errors.add("91120113ma9000011h");
        errors.add("91120113MA9000011H");
        errors.add("91120113-MA9000011H");
        assertThat(errors.report()).isEqualTo(new CodeErrors.Report(3, 3, 0));
    }

    @Test
    void noRecordsPass() {
        assertThat(errors.report().passes()).isTrue();
        assertThat(errors.report().perTenThousand()).hasToString("0.00");
    }

    @Test
    void readsFilesOfOrganisations(@TempDir Path folder) throws IOException {
        var file = folder.resolve("enterprises.csv");
        Files.writeString(file, "uscc,name\n91120113MA9000011H,甲\n91120113ma9000011h,乙\n91310115MA1G4L1WXK,丙\n,丁\n");
        assertThat(CodeErrors.of(List.of(Sheet.csv(SheetType.named("enterprises"), file))))
                .isEqualTo(new CodeErrors.Report(4, 2, 2));
    }
}
