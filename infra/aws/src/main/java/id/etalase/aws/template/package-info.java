/**
 * The template of the system, {@code infra/template.yaml}, and the variants that are derived from it by code, so that there is
 * never a second template to keep in step:
 *
 * <pre>{@code
 * Template template = Template.read(Path.of("infra/template.yaml"));
 *
 * template.forArchitecture(Architecture.X86_64).write(target);     // the packages for the other architecture
 *
 * template.withoutServerless().withoutBudget().write(target);      // for Regions that lack those services
 *
 * template                                                         // for an emulator
 *         .withCondition("CreateCollection", false)                // first settle what is made or not ...
 *         .withoutTypes("AWS::CloudWatch::Dashboard")              // ... then leave out what it does not know
 *         .withFunction("SearchFunction", function -> function.runtime("provided.al2023")
 *                 .handler("bootstrap")
 *                 .codeUri(packageWithBootstrap)
 *                 .environment("ETALASE_S3_ENDPOINT", "http://127.0.0.1:4600"))
 *         .write(target);
 * }</pre>
 *
 * <p>A template is a tree of JSON in which CloudFormation's functions stand in their long form: {@code !Ref Name} is read as
 * {@code {"Ref": "Name"}}, {@code !GetAtt A.B} as {@code {"Fn::GetAtt": ["A", "B"]}}. It is written that way too, as plain YAML.
 */
@NullMarked
package id.etalase.aws.template;

import org.jspecify.annotations.NullMarked;
