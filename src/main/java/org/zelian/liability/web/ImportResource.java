package org.zelian.liability.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;

/** Files in through the API: sent, loaded, traced, with progress as server-sent events. */
@Resource
class ImportResource {
    private static final long PAUSE = 250;
    private static final String NAME =
            "[\\p{L}\\p{N}_. -]{1,120}\\.(zip|xlsx|yaml|(csv|json|jsonl|ndjson|xml)(\\.gz)?)";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    /** Sends files, all of one delivery; with {@code dryRun} the answer says only what would change. */
    @PostMapping(value = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Imports.Progress start(
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        if (!actor.has("OFFICER")) {
            throw new Refusal(
                    "IMPORT_FORBIDDEN", "Account " + actor.name() + " may not load files.", "Ask an officer.");
        }
        var folder = Files.createTempDirectory("zelian-import-");
        for (var file : files) {
            var name = String.valueOf(file.getOriginalFilename());
            if (!name.matches(NAME) || name.contains("..")) {
                throw new Refusal(
                        "FILE_NAME",
                        "A file is called “" + name + "”.",
                        "Send .csv, .xlsx, .zip, .yaml, .json, .jsonl, .ndjson or .xml, or .gz of them, under a plain name.");
            }
            file.transferTo(folder.resolve(name));
        }
        return progress(imports.start(folder, dryRun));
    }

    @GetMapping("/api/imports/{id}")
    Imports.Progress progress(@PathVariable String id) {
        return imports.find(id)
                .orElseThrow(() -> new Refusal(
                        "IMPORT_NOT_FOUND",
                        "There is no import " + id + " since this server started.",
                        "Send the files again: what was loaded already is recognised."));
    }

    /** The progress, four times a second, until the import is over. */
    @GetMapping(value = "/api/imports/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        progress(id);
        var emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("events " + id).start(() -> send(id, emitter));
        return emitter;
    }

    private void send(String id, SseEmitter emitter) {
        try {
            while (true) {
                var now = progress(id);
                emitter.send(
                        SseEmitter.event().name(now.over() ? "end" : "progress").data(now));
                if (now.over()) {
                    emitter.complete();
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
