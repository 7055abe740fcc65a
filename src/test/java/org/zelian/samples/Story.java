package org.zelian.samples;

import java.util.List;
import java.util.stream.Collectors;

/** One story of the city, as the README tells it. */
record Story(String id, String title, String rules, String look, List<Org> orgs, List<Act> acts) {
    String line() {
        String who = orgs.stream()
                .limit(4)
                .map(org -> org.name + " `" + org.code + "`")
                .collect(Collectors.joining("<br>"));
        String more = orgs.size() > 4 ? "<br>and " + (orgs.size() - 4) + " more" : "";
        String what = acts.stream().limit(3).map(act -> act.no).collect(Collectors.joining("<br>"));
        String further = acts.size() > 3 ? "<br>and " + (acts.size() - 3) + " more" : "";
        return "| %s | %s | %s%s | %s%s | %s | %s |".formatted(id, title, who, more, what, further, rules, look);
    }
}
