package org.zelian.liability;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Link;

/** The part of a certificate that says how somebody came to be reached: by office, on record, or by a chain. */
final class Computation {
    private Computation() {}

    static Map<String, @Nullable Object> of(Support support) {
        var map = new HashMap<String, @Nullable Object>();
        var control = support.control();
        if (control == null) {
            map.put("convention", support.level().isEmpty() ? "OFFICE" : "RECORDED");
            map.put("level", support.level());
            return map;
        }
        map.put("convention", control.convention().name());
        map.put("level", control.level().name());
        map.put("flags", control.flags().stream().map(Enum::name).sorted().toList());
        map.put("chain", control.chain().stream().map(Computation::link).toList());
        map.put("smallest", control.smallest());
        return map;
    }

    /** Shares are whole numbers: so many of so many equal parts. */
    private static Map<String, @Nullable Object> link(Link link) {
        var map = new HashMap<String, @Nullable Object>();
        map.put("from", link.from().toString());
        map.put("to", link.to() == null ? null : link.to().toString());
        map.put("tie", link.tie());
        map.put("votes", link.votes());
        map.put("votesMost", link.votesMost());
        map.put("whole", link.whole());
        map.put("facts", link.facts());
        return map;
    }
}
