package org.zelian.control.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Answer;
import org.zelian.control.Chain;
import org.zelian.control.Convention;
import org.zelian.control.Determined;
import org.zelian.control.Flag;
import org.zelian.control.Justification;
import org.zelian.control.Link;
import org.zelian.kernel.Share;

/**
 * Who stands above an organisation, as JSON. Percentages are exact decimal text; a link also has its votes as whole
 * numbers out of the whole.
 */
record ControlView(
        Faces.Face organisation, LocalDate asOf, String completeness, List<Flag> flags, List<AnswerView> answers) {

    record Rule(String code, String zh, String en) {}

    record AnswerView(
            Answer.Kind kind,
            List<Faces.Face> parties,
            boolean joint,
            boolean proposal,
            Rule convention,
            String level,
            @Nullable String votingPct,
            @Nullable String economicPct,
            List<Flag> flags,
            String chain,
            List<LinkView> links,
            Justification justification,
            @Nullable String determination) {}

    record LinkView(
            Faces.Face from,
            Faces.@Nullable Face to,
            String tie,
            String share,
            long votes,
            long votesMost,
            long whole,
            List<String> facts) {}

    static ControlView of(Determined determined, Faces faces) {
        return new ControlView(
                faces.of(determined.organisation()),
                determined.day(),
                determined.completeness().percent(),
                determined.flags().stream().sorted().toList(),
                determined.answers().stream().map(answer -> view(answer, faces)).toList());
    }

    private static AnswerView view(Answer answer, Faces faces) {
        return new AnswerView(
                answer.kind(),
                answer.parties().stream().map(faces::of).toList(),
                answer.joint(),
                answer.level().isProposal(),
                rule(answer.convention()),
                answer.level().name(),
                percent(answer.votes()),
                percent(answer.economic()),
                answer.flags().stream().sorted().toList(),
                Chain.line(answer.chain(), faces::name),
                answer.chain().stream().map(link -> view(link, faces)).toList(),
                answer.justification(),
                answer.fact().isEmpty() ? null : answer.fact());
    }

    private static Rule rule(Convention convention) {
        return new Rule(convention.name(), convention.zh(), convention.en());
    }

    private static LinkView view(Link link, Faces faces) {
        var to = link.to();
        return new LinkView(
                faces.of(link.from()),
                to == null ? null : faces.of(to),
                link.tie(),
                Chain.tie(link),
                link.votes(),
                link.votesMost(),
                link.whole(),
                link.facts());
    }

    private static @Nullable String percent(@Nullable Share share) {
        return share == null ? null : share.percent();
    }
}
