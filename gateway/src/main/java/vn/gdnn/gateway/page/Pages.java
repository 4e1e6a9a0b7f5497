package vn.gdnn.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages there are. */
@CheckedTemplate
final class Pages {

    private Pages() {}

    static native TemplateInstance home(PageHead head);

    static native TemplateInstance verify(PageHead head);

    static native TemplateInstance offline(PageHead head);

    static native TemplateInstance document(
            PageHead head, DocumentReport report, Finding finding, CertificateFinding certificate);

    static native TemplateInstance holder(PageHead head, String publicId, boolean misfit);

    static native TemplateInstance consents(PageHead head, ConsentBook book);

    static native TemplateInstance verification(PageHead head, Finding finding);

    static native TemplateInstance certificate(PageHead head, CertificateFinding finding);
}
