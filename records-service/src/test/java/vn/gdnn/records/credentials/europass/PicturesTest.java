package vn.gdnn.records.credentials.europass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gdnn.records.credentials.document.IssuedDocument;
import vn.gdnn.records.credentials.document.print.DiplomaPrinter;
import vn.gdnn.records.credentials.document.print.Kind;
import vn.gdnn.records.credentials.document.print.Papers;

class PicturesTest {

    private final byte[] pdf = new DiplomaPrinter()
            .print(Kind.PREVIEW, Papers.of("Nguyễn Thị Ngọc Ánh"), Papers.enclosure(new byte[0]))
            .bytes();

    @Test
    void a_document_is_drawn_once() {
        var pictures = new Pictures(1);

        var first = pictures.firstPage(new IssuedDocument(pdf, "a"));

        assertThat(pictures.firstPage(new IssuedDocument(pdf, "a"))).isSameAs(first);
    }

    @Test
    void no_more_are_kept_than_there_is_room_for() {
        var pictures = new Pictures(1);
        var first = pictures.firstPage(new IssuedDocument(pdf, "a"));

        pictures.firstPage(new IssuedDocument(pdf, "b"));

        assertThat(pictures.firstPage(new IssuedDocument(pdf, "a")))
                .isEqualTo(first)
                .isNotSameAs(first);
    }
}
