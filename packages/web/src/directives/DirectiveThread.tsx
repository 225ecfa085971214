// The chain a directive stands in, as a tree from the first of it: what each asked for, who has read it, what has come of it.
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type Branch, branchesOf } from '../ui/branches.js';
import { dayText } from '../ui/days.js';
import { Section } from '../ui/Section.js';
import { Tree, useClosed } from '../ui/Tree.js';
import { useDirectiveNames } from './directiveName.js';
import type { Detail } from './DirectivePage.js';
import { DirectiveChainDocument, type DirectiveChainQuery } from './generated/graphql.js';

type Knot = NonNullable<DirectiveChainQuery['thread']>['knots'][number];

export function DirectiveThread({ directive: { id, taskCount } }: { readonly directive: Detail }) {
  const [{ data }] = useQuery({ query: DirectiveChainDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const { closed, turn } = useClosed();
  const knots = data?.thread?.knots ?? [];
  const chain = branchesOf(knots);
  if (knots.length < 2 && taskCount === 0) return null;
  return (
    <Section
      end={
        <Link params={{ id }} search={{ ca: true }} to="/chi-dao/$id/mach-viec">
          {t`Đến từng kết quả`}
        </Link>
      }
      title={t`Mạch chỉ đạo`}
    >
      <Tree
        body={(knot) => <Line knot={knot} />}
        branches={chain}
        closed={closed}
        isHere={({ isHere }) => isHere}
        label={t`Mạch chỉ đạo`}
        rest={({ item, children }: Branch<Knot>) => <More left={item.childCount - children.length} id={item.key} />}
        onTurn={turn}
      />
    </Section>
  );
}

function Line({ knot: { directive, isHere } }: { readonly knot: Knot }) {
  const { nameOf } = useDirectiveNames();
  if (!directive) return null;
  const { id, issuerName, issuedOn, progress, openTaskCount, overdueTaskCount, doneTaskCount } = directive;
  const name = nameOf(directive);
  return (
    <>
      {isHere ? (
        <span className="strong">{t`${name} (văn bản này)`}</span>
      ) : (
        <Link className="strong" params={{ id }} tabIndex={-1} to="/chi-dao/$id">
          {name}
        </Link>
      )}
      <span className="under">
        {issuerName}, {dayText(issuedOn)}
      </span>
      {progress.agencies > 0 && (
        <span className="under">{t`${progress.agenciesDone}/${progress.agencies} cơ quan đã quán triệt`}</span>
      )}
      {openTaskCount + doneTaskCount > 0 && (
        <span className="under">
          {t`${openTaskCount} việc đang làm, ${doneTaskCount} đã xong`}
          {overdueTaskCount > 0 && <span className="late"> · {t`${overdueTaskCount} quá hạn`}</span>}
        </span>
      )}
    </>
  );
}

function More({ left, id }: { readonly left: number; readonly id: string }) {
  if (left <= 0) return null;
  return <Link params={{ id }} to="/chi-dao/$id/mach-viec">{t`còn ${left} văn bản nữa`}</Link>;
}
