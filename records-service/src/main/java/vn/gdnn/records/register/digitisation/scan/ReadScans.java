package vn.gdnn.records.register.digitisation.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gdnn.kit.access.AccessLog;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.records.register.digitisation.scan.OldPaperScans.Paper;

/** Shows the scans of an old paper to those who may read the entry, and notes each reading. */
@ApplicationScoped
public class ReadScans {

    private final OldPaperScans scans;
    private final AccessLog accessLog;

    ReadScans(OldPaperScans scans, AccessLog accessLog) {
        this.scans = scans;
        this.accessLog = accessLog;
    }

    /** A scan as it was sent, and the name of a file of its kind. */
    public record Scan(String fileName, byte[] content) {}

    /** The scans of an entry, the latest first. */
    @Transactional
    public List<OldPaperScan> list(UUID entry) {
        var paper = require(entry);
        accessLog.note(paper.institution(), paper.student(), "scans of an old paper");
        return scans.list(paper);
    }

    @Transactional
    public Scan read(UUID entry, UUID scan) {
        var paper = require(entry);
        var kept = scans.read(paper, scan).orElseThrow(() -> new Refusal(ScanRefusal.SCAN_NOT_FOUND));
        accessLog.note(paper.institution(), paper.student(), "scan of an old paper");
        return kept;
    }

    private Paper require(UUID entry) {
        return scans.find(entry).orElseThrow(() -> new Refusal(ScanRefusal.OLD_PAPER_NOT_FOUND));
    }
}
