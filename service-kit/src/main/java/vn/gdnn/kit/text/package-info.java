/** What text may hold wherever it comes from: JSON, files or the address. */
@NullMarked
package vn.gdnn.kit.text;

import org.jspecify.annotations.NullMarked;
