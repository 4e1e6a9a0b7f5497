package vn.gdnn.records.register.digitisation.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.UUID;
import vn.gdnn.credential.digest.Sha256;
import vn.gdnn.kit.actor.Actor;
import vn.gdnn.kit.problem.Refusal;

/**
 * Puts a scan beside the entry of an old paper. It proves nothing by itself: the second person and whoever reads the entry
 * can look at what it was recorded from. The same file again is kept once.
 */
@ApplicationScoped
public class AttachScan {

    /** In bytes; no source names a limit, it is ours. */
    public static final int LARGEST = 5 << 20;

    private final OldPaperScans scans;

    AttachScan(OldPaperScans scans) {
        this.scans = scans;
    }

    /**
     * Adds it as the latest scan of the entry; what was the latest stays.
     *
     * @param declared what the sender says that it is
     */
    @Transactional
    public OldPaperScan attach(UUID entry, String declared, byte[] content, Actor by) {
        if (content.length > LARGEST) {
            throw new Refusal(ScanRefusal.SCAN_TOO_LARGE, LARGEST >> 20);
        }
        var type = ScanType.of(content).orElseThrow(() -> new Refusal(ScanRefusal.SCAN_TYPE_UNKNOWN));
        if (!declared.equals(type.mediaType())) {
            throw new Refusal(ScanRefusal.SCAN_TYPE_DIFFERS, declared, type.mediaType());
        }
        var paper = scans.find(entry).orElseThrow(() -> new Refusal(ScanRefusal.OLD_PAPER_NOT_FOUND));
        scans.add(paper, type, content, by.name());
        var latest = scans.list(paper).get(0);
        if (!latest.digest().equals(HexFormat.of().formatHex(Sha256.of(content)))) {
            throw new Refusal(ScanRefusal.SCAN_REPLACED_ALREADY);
        }
        return latest;
    }
}
