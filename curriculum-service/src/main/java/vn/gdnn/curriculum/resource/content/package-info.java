/** What a learning resource says of itself, in fields of IEEE LOM and of LRMI (schema.org). */
@NullMarked
package vn.gdnn.curriculum.resource.content;

import org.jspecify.annotations.NullMarked;
