/** The jobs of this service's bulk imports. */
@NullMarked
package vn.gdnn.records.imports.rest;

import org.jspecify.annotations.NullMarked;
