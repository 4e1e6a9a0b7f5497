/** How a diploma looks: faces, layout, and the PDF/A file around them. */
@NullMarked
package vn.gdnn.records.credentials.document.print;

import org.jspecify.annotations.NullMarked;
