/** What text may hold wherever it comes from: JSON, files or the address; and how names are written and compared. */
@NullMarked
package vn.gdnn.kit.text;

import org.jspecify.annotations.NullMarked;
