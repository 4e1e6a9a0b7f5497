package vn.gdnn.kit.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The files of one folder among all that were found when the service was built. */
record Folder(String path, ResourceProvider files) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        var file = files.getResource(name);
        return file != null && holds(file) ? file : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.getResources(prefix, suffixes).stream().filter(this::holds).toList();
    }

    /** Another one as soon as a file is added, renamed or changed. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var all = getResources("", new String[] {".sql"}).stream()
                    .sorted(Comparator.comparing(LoadableResource::getFilename))
                    .toList();
            for (var file : all) {
                digest.update((file.getFilename() + "\0" + text(file) + "\0").getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean holds(LoadableResource file) {
        return file.getAbsolutePath().startsWith(path + "/");
    }

    private static String text(LoadableResource file) {
        try (var reader = file.read()) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
