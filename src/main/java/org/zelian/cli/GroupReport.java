package org.zelian.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zelian.cli.screen.Screen;
import org.zelian.control.Answer;
import org.zelian.control.Chain;
import org.zelian.control.Flag;
import org.zelian.control.Groups;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;

/** {@code zelian control --group}: everything under the same controller. A view, never a consequence. */
final class GroupReport {
    private static final int PAGE = 500;

    private final Desk desk;
    private final Screen screen;
    private final boolean json;

    GroupReport(Desk desk, Screen screen, boolean json) {
        this.desk = desk;
        this.screen = screen;
        this.json = json;
    }

    private record Found(Groups.Page page, List<Groups.Member> members, Map<PartyRef, String> names) {
        String called(PartyRef party) {
            return names.getOrDefault(party, party.isPerson() ? party.scheme() : party.value());
        }

        String called(List<PartyRef> parties) {
            return parties.stream().map(this::called).collect(Collectors.joining(" + "));
        }
    }

    int of(PartyRef organisation, AskedOption asked) throws IOException {
        var found = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> {
            var groups = new Groups(ground.graph(), ground.tick());
            var day = ground.day(asked.asOf, desk.clock());
            var page = groups.of(organisation, day, Optional.empty(), PAGE)
                    .orElseThrow(() -> new Refusal(
                            "UNKNOWN_ORGANISATION",
                            "没有 " + organisation.value() + " · Nothing is known of it here.",
                            "Check the code, or load the registry that has it."));
            var members = new ArrayList<>(page.members());
            for (var next = page.next(); next.isPresent(); ) {
                var more = groups.of(organisation, day, next, PAGE).orElseThrow();
                members.addAll(more.members());
                next = more.next();
            }
            return new Found(page, members, ground.tracer().names(parties(page, members)));
        });
        if (json) {
            screen.json(answer(found));
        } else {
            show(found);
        }
        return Exit.OK;
    }

    private static Set<PartyRef> parties(Groups.Page page, List<Groups.Member> members) {
        var parties = new TreeSet<>(List.of(page.organisation()));
        page.controllers().forEach(parties::addAll);
        for (var member : members) {
            parties.add(member.organisation());
            for (var link : member.by().chain()) {
                parties.add(link.from());
                Optional.ofNullable(link.to()).ifPresent(parties::add);
            }
        }
        return parties;
    }

    private void show(Found found) {
        screen.say(screen.strong(found.called(found.page().organisation())) + ", "
                + found.page().day() + ": 同一控制人 · controlled by "
                + found.page().controllers().stream().map(found::called).collect(Collectors.joining("; ")));
        screen.table(
                List.of("企业 organisation", "代码 code", "控制人 controller", "表决权 votes", "层级 level", "标记 flags"),
                found.members().stream().map(member -> cells(found, member)).toList(),
                Integer.MAX_VALUE);
        screen.say("共 " + found.members().size() + " 家 · organisations"
                + (found.page().complete() ? "" : ", 不完整 · and more that were not looked at"));
        screen.say("仅供查看, 不产生任何后果 · a view, never a consequence");
    }

    private static List<String> cells(Found found, Groups.Member member) {
        var by = member.by();
        return List.of(
                found.called(member.organisation()),
                member.organisation().value(),
                found.called(by.parties()),
                percent(by),
                by.level().name(),
                by.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(",")));
    }

    private static String percent(Answer by) {
        return by.votes() == null ? "" : by.votes().percent() + "%";
    }

    private static Map<String, Object> answer(Found found) {
        return Map.of(
                "organisation", found.page().organisation().value(),
                "asOf", found.page().day().toString(),
                "controllers",
                        found.page().controllers().stream().map(found::called).toList(),
                "complete", found.page().complete(),
                "members",
                        found.members().stream()
                                .map(member -> Map.of(
                                        "organisation", member.organisation().value(),
                                        "name", found.called(member.organisation()),
                                        "controller", found.called(member.by().parties()),
                                        "level", member.by().level().name(),
                                        "votingPct", percent(member.by()),
                                        "chain", Chain.line(member.by().chain(), found::called)))
                                .toList());
    }
}
