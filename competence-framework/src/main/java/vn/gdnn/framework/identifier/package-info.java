/** By which identifiers frameworks and what belongs to them go by outside. */
@NullMarked
package vn.gdnn.framework.identifier;

import org.jspecify.annotations.NullMarked;
