/** Files of corrections over HTTP. */
@NullMarked
package vn.gdnn.records.learning.correction.rest;

import org.jspecify.annotations.NullMarked;
