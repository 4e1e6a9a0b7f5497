/** Which schools use the resources of others. */
@NullMarked
package vn.gdnn.curriculum.resource.use;

import org.jspecify.annotations.NullMarked;
