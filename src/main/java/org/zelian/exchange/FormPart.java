package org.zelian.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zelian.intake.Entry;
import org.zelian.intake.Form;
import org.zelian.intake.SheetType;
import org.zelian.intake.read.BrokenFile;

/** One sheet of a file of statements: the whole file is spoken, and only what belongs to the sheet is heard. */
record FormPart(String sheet, Speaker speaker) implements Form.Part {
    /** Says what a file says. */
    interface Speaker {
        void speak(Speech speech) throws IOException;
    }

    /** The parts for some sheets, and the report of what none of them takes. */
    static List<Form.Part> of(Speaker speaker, String... sheets) {
        return Stream.concat(Stream.of(sheets), Stream.of(Unmapped.SHEET.name()))
                .<Form.Part>map(sheet -> new FormPart(sheet, speaker))
                .toList();
    }

    @Override
    public SheetType type() {
        return Speech.isReport(sheet) ? Unmapped.SHEET : SheetType.named(sheet);
    }

    @Override
    public void forEach(Consumer<Entry> sink) throws IOException {
        var speech = new Speech(sheet, sink);
        try {
            speaker.speak(speech);
        } catch (BrokenFile broken) {
            speech.end();
            // Told once; the other sheets only know that they are not whole.
            throw Speech.isReport(sheet) ? broken : new BrokenFile("", "", "");
        }
        speech.end();
    }
}
