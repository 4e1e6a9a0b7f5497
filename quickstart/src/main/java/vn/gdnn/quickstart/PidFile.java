package vn.gdnn.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers a process so that a later run can tell whether it is still that very process. */
record PidFile(Path file) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private static final String ENDED = "ended";

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(Long.toString(process.pid()), identity(process.pid())));
    }

    /** The process, if it lives and no other one has taken its number since. */
    Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            var pid = Long.parseLong(lines.get(0));
            return identity(pid).equals(lines.get(1)) ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Start time in clock ticks since boot, and the boot: together no two processes share them and the number. */
    private static String identity(long pid) throws IOException {
        String stat;
        try {
            stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        } catch (NoSuchFileException dead) {
            return ENDED;
        }
        var afterCommand = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        if (afterCommand[0].equals("Z")) {
            return ENDED;
        }
        return afterCommand[19] + " " + Files.readString(BOOT).strip();
    }
}
