import type { Rule } from "eslint";
import type { Type } from "typescript";

/** What the parser of TypeScript gives to rules, where it has a program. */
interface TypeServices {
  readonly program?: unknown;
  getTypeAtLocation(node: Rule.Node): Type;
}

/**
 * A `Message` says something to a person; what it is about is told apart by a code beside it. Reading its key is left to the few
 * files that put messages into words.
 */
export const messageKeys: Rule.RuleModule = {
  meta: { type: "problem", schema: [], messages: { key: "Compare a code, not the key of a message." } },
  create(context) {
    const services = context.sourceCode.parserServices as TypeServices | undefined;
    if (services?.program == null) return {};
    const isMessage = (node: Rule.Node): boolean => {
      const type = services.getTypeAtLocation(node);
      return (type.isUnion() ? type.types : [type]).some((each) => {
        const symbol = each.getSymbol();
        return (
          symbol?.getName() === "Message" &&
          symbol.declarations?.some((one) => one.getSourceFile().fileName.endsWith("shared/model/message.ts")) === true
        );
      });
    };
    return {
      MemberExpression(node) {
        if (node.property.type === "Identifier" && node.property.name === "key" && isMessage(node.object as Rule.Node))
          context.report({ node, messageId: "key" });
      },
      "ObjectPattern > Property[key.name='key']"(node: Rule.Node) {
        if (node.parent !== null && isMessage(node.parent)) context.report({ node, messageId: "key" });
      },
    };
  },
};
