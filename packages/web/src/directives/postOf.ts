// The post by which a person is known: the one held now, with its agency.
interface Posted {
  readonly appointments: readonly {
    readonly title: string;
    readonly to: string | null;
    readonly agency: { readonly shortName: string };
  }[];
}

export function postOf({ appointments }: Posted): string {
  const post = appointments.find(({ to }) => to === null) ?? appointments[0];
  if (!post) return '';
  return post.title.includes(post.agency.shortName) ? post.title : `${post.title}, ${post.agency.shortName}`;
}
