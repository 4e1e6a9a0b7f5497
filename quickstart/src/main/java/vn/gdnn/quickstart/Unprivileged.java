package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How to run a program that refuses root, as PostgreSQL does: in a user namespace of its own where the kernel allows one,
 * else as nobody.
 */
final class Unprivileged {

    private static final String NOBODY = "65534";

    private enum Way {
        AS_IS,
        NAMESPACE,
        NOBODY
    }

    private final Way way = choose();

    List<String> prefix() {
        return switch (way) {
            case AS_IS -> List.of();
            case NAMESPACE -> List.of("unshare", "--user");
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        };
    }

    /** Lets the program own a file or an empty folder. */
    void own(Path path) throws IOException {
        if (way == Way.NOBODY) {
            Files.setAttribute(path, "unix:uid", Integer.valueOf(NOBODY));
            Files.setAttribute(path, "unix:gid", Integer.valueOf(NOBODY));
        }
    }

    private static Way choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Way.AS_IS;
        }
        return Tool.succeeds("unshare", "--user", "true") ? Way.NAMESPACE : Way.NOBODY;
    }
}
