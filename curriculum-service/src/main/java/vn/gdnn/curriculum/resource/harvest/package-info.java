/** What harvesters of other libraries are told of published resources, in the order in which it changed. */
@NullMarked
package vn.gdnn.curriculum.resource.harvest;

import org.jspecify.annotations.NullMarked;
