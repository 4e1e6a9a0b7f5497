/** Module results over HTTP. */
@NullMarked
package vn.gdnn.records.result.rest;

import org.jspecify.annotations.NullMarked;
