/** How the tables of a service come to be, and in which order people read their texts. */
@NullMarked
package vn.gdnn.kit.schema;

import org.jspecify.annotations.NullMarked;
