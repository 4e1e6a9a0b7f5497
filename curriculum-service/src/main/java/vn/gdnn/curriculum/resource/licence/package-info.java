/** Licences of learning resources, and which one an adaptation may bear. */
@NullMarked
package vn.gdnn.curriculum.resource.licence;

import org.jspecify.annotations.NullMarked;
