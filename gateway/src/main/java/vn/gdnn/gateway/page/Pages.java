package vn.gdnn.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages there are. */
@CheckedTemplate
final class Pages {

    private Pages() {}

    static native TemplateInstance home(PageHead head);

    static native TemplateInstance verification(PageHead head, Finding finding);
}
