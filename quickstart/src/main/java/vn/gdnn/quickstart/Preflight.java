package vn.gdnn.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks whether the machine can take the suite, before anything is started. */
final class Preflight {

    private static final long GIGABYTE = 1L << 30;
    private static final long MEMORY_NEEDED = 3 * GIGABYTE;
    private static final long DISK_NEEDED = 3 * GIGABYTE;

    private final Settings settings;

    Preflight(Settings settings) {
        this.settings = settings;
    }

    void check(List<Port> ports) throws IOException {
        for (var port : ports) {
            requireFree(port);
        }
        requireMemory(availableMemory());
        Files.createDirectories(settings.home());
        requireDisk(Files.getFileStore(settings.home()).getUsableSpace());
    }

    void requireFree(Port port) {
        var number = settings.port(port);
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(Settings.HOST), number));
        } catch (IOException busy) {
            throw new Problem("Port %d (%s) is in use: stop what uses it, or choose another with %s=<port>"
                    .formatted(number, port.name().toLowerCase(Locale.ROOT), port.variable()));
        }
    }

    void requireMemory(long bytes) {
        if (bytes < MEMORY_NEEDED) {
            throw new Problem("Only %s GB of memory are free and 3 GB are needed: close other programs"
                    .formatted(gigabytes(bytes)));
        }
    }

    void requireDisk(long bytes) {
        if (bytes < DISK_NEEDED) {
            throw new Problem(
                    "Only %s GB are free in %s and 3 GB are needed: make room or choose another folder with GDNN_HOME"
                            .formatted(gigabytes(bytes), settings.home()));
        }
    }

    private static long availableMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", (double) bytes / GIGABYTE);
    }
}
