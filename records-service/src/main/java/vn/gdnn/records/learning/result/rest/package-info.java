/** Module results over HTTP. */
@NullMarked
package vn.gdnn.records.learning.result.rest;

import org.jspecify.annotations.NullMarked;
