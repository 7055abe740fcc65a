package org.zelian.liability.web;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.Act;
import org.zelian.liability.Resting;
import org.zelian.liability.State;
import org.zelian.liability.catalogue.Gate;
import org.zelian.liability.catalogue.Mode;
import org.zelian.liability.catalogue.RoleTime;
import org.zelian.liability.catalogue.Vocabulary;
import org.zelian.sanction.Wording;

/** A code with its words in Chinese and English. */
record Word(String code, String zh, String en) {
    private static final Map<String, Word> KNOWN = Words.all();

    /** The words of a code of ours; the code itself where there are none. */
    static Word of(String code) {
        var known = KNOWN.get(code);
        return known == null ? new Word(code, code, code) : known;
    }

    /** The words of a code, after what it rests for. */
    static Word of(String code, Resting resting) {
        var word = of(code);
        return new Word(code, resting.zh() + "，" + word.zh(), resting.en() + "; " + word.en());
    }

    static Word of(Role role) {
        return new Word(role.name(), role.zh(), role.en());
    }

    /** A role by its name, or the words of a document as they stand. */
    static Word ofCapacity(String text) {
        for (var role : Role.values()) {
            if (role.name().equals(text)) {
                return of(role);
            }
        }
        return new Word(text, text, text);
    }

    static Word of(State state) {
        return new Word(state.name(), state.zh(), of("STATE_" + state.name()).en());
    }

    static Word of(RoleTime time) {
        return of(time.name());
    }

    static Word of(Gate gate) {
        var word = of("GATE_" + gate.name());
        return new Word(gate.name(), word.zh(), word.en());
    }

    static Word of(Mode mode) {
        return of(mode.name());
    }

    static Word of(FactKind kind) {
        var word = of("FACT_" + kind.name());
        return new Word(kind.name(), word.zh(), word.en());
    }

    /** The state of an organisation in its register; its licence may be revoked, which is not a decision revoked. */
    static Word ofStatus(String code) {
        var word = of(code.equals("REVOKED") ? "REVOKED_LICENCE" : code);
        return new Word(code, word.zh(), word.en());
    }

    /** The form of an organisation by its code or its Chinese name. */
    static Word ofForm(String text) {
        for (var kind : SubjectKind.values()) {
            if (kind.name().equals(text)) {
                return new Word(kind.name(), kind.zh(), kind.en());
            }
        }
        return new Word(text, text, text);
    }

    /** A region code of six digits by the narrowest place known here: its pack, or its province and the code. */
    static Word ofRegion(String code, Vocabulary names) {
        var places = names.jurisdictions();
        var narrowest = places.of(code).getLast();
        var wording = places.wordings().get(narrowest);
        if (wording == null || places.of(code).size() == 1) {
            return new Word(code, code, code);
        }
        var more = narrowest.startsWith("CN-") && !code.endsWith("0000") ? " " + code : "";
        return new Word(code, wording.zh() + more, wording.en() + more);
    }

    /** What started an act: the list, the penalty, the judgment. */
    static Word trigger(Act act, Vocabulary names) {
        return trigger(act.trigger(), names);
    }

    /** The words of a list or of what starts a rule. */
    static Word trigger(String code, Vocabulary names) {
        var list = names.lists().find(code);
        if (list.isPresent()) {
            return new Word(code, list.get().name().zh(), list.get().name().en());
        }
        var wording = names.triggers().wordings().get(code);
        return wording == null ? new Word(code, code, code) : new Word(code, wording.zh(), wording.en());
    }

    /** What a measure is limited to, each {@code SECTOR:POSITION} in words; null where it is not limited. */
    static @Nullable Word scope(String text, Vocabulary names) {
        if (text.isEmpty()) {
            return null;
        }
        var zh = new StringJoiner("；");
        var en = new StringJoiner("; ");
        for (var item : text.split(";", -1)) {
            var parts = item.split(":", 2);
            var sector = names.sectors().has(parts[0])
                    ? names.sectors().get(parts[0]).wording()
                    : new Wording(of(parts[0]).zh(), of(parts[0]).en());
            var position = parts.length < 2 ? null : position(parts[1], names);
            zh.add(position == null ? sector.zh() : sector.zh() + "：" + position.zh());
            en.add(position == null ? sector.en() : sector.en() + ": " + position.en());
        }
        return new Word(text, zh.toString(), en.toString());
    }

    private static Word position(String code, Vocabulary names) {
        var wording = names.sectors().positions().get(code);
        return wording == null ? ofCapacity(code) : new Word(code, wording.zh(), wording.en());
    }

    static Word measure(String code, Vocabulary names) {
        return names.measures()
                .find(code)
                .map(m -> new Word(code, m.name().zh(), m.name().en()))
                .orElse(new Word(code, code, code));
    }
}
