package org.zelian.bench.load;

import java.io.IOException;
import java.util.List;
import org.zelian.bench.Bench;
import org.zelian.bench.Child;
import org.zelian.bench.Run;

/** The command that an office types, in a process with two gigabytes. */
public final class LoadCommandHeap implements Bench {
    private static final String HEAP = "2g";

    @Override
    public String task() {
        return "P7m";
    }

    @Override
    public String question() {
        return "zelian load of a whole registry within -Xmx" + HEAP;
    }

    @Override
    public String target() {
        return "100,000 organisations within -Xmx2g";
    }

    @Override
    public void measure(Run run) throws IOException {
        var files = run.generated(run.organisations()).toAbsolutePath().toString();
        load(run, "zelian load --first", List.of("load", files, "--first"));
        load(run, "zelian load", List.of("load", files));
    }

    private static void load(Run run, String way, List<String> command) throws IOException {
        var store = run.scratch().resolve(way.replace(' ', '-')).toAbsolutePath();
        var arguments = new java.util.ArrayList<>(command);
        arguments.addAll(List.of("--store", store.toString()));
        var child = Child.zelian(run.scratch(), HEAP, arguments);
        run.add(run.row(way)
                .input("generated, %,d organisations".formatted(run.organisations()))
                .heap(HEAP)
                .figure("", child.seconds(), "s")
                .figure("peak heap before cleaning", child.peakHeapMib(), "MiB")
                .figure("peak heap after cleaning", child.peakLiveMib(), "MiB")
                .figure("peak memory of the process", child.peakMemoryMib(), "MiB")
                .remark(child.exit() == 0 ? "" : "ended with " + child.exit() + ": " + child.output()));
    }
}
