package vn.gdnn.curriculum.resource.file.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.file.ReadFiles;
import vn.gdnn.curriculum.resource.file.ResourceFile;
import vn.gdnn.curriculum.resource.use.NoteUse;
import vn.gdnn.kit.files.ContentStore;
import vn.gdnn.kit.problem.Refusal;

/** Gives a file, or a range of it, a piece at a time; to another school it is a use of the resource. */
@ApplicationScoped
public class GiveFile {

    private static final int PIECE = 1 << 18;

    private final ReadFiles files;
    private final ContentStore store;
    private final NoteUse uses;

    GiveFile(ReadFiles files, ContentStore store, NoteUse uses) {
        this.files = files;
        this.store = store;
        this.uses = uses;
    }

    /** 200 with the whole, or 206 with the range where one is asked for of the content that stands. */
    public RestResponse<StreamingOutput> give(
            UUID resource, UUID id, @Nullable String range, @Nullable String ifRange, HttpServerResponse answer) {
        var file = files.one(resource, id);
        var tag = "\"" + HexFormat.of().formatHex(file.digest()) + "\"";
        var asked = ifRange == null || ifRange.equals(tag)
                ? range(range, file.size(), answer)
                : Optional.<ByteRange>empty();
        var given = asked.orElseGet(() -> new ByteRange(0, file.size() - 1));
        uses.downloaded(resource);
        StreamingOutput content = output -> copy(file, given, output);
        var built = ResponseBuilder.<StreamingOutput>create(asked.isPresent() ? 206 : 200)
                .entity(content)
                .header("ETag", tag)
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Type", file.mediaType())
                .header("Content-Length", given.length())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
        asked.ifPresent(part -> built.header("Content-Range", part.told(file.size())));
        return built.build();
    }

    private static Optional<ByteRange> range(@Nullable String range, long size, HttpServerResponse answer) {
        try {
            return ByteRange.of(range, size);
        } catch (Refusal outside) {
            answer.putHeader("Content-Range", "bytes */" + size);
            throw outside;
        }
    }

    private void copy(ResourceFile file, ByteRange range, OutputStream output) throws IOException {
        try (var content = store.open(file.digest(), range.first())) {
            var piece = new byte[PIECE];
            for (var left = range.length(); left > 0; ) {
                var read = content.read(piece, 0, (int) Math.min(PIECE, left));
                if (read < 0) {
                    throw new IOException("the file is shorter than its record says");
                }
                output.write(piece, 0, read);
                left -= read;
            }
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }
}
